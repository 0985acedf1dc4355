// A warning is reported, and the build goes on.
String log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('[WARNING] news.tmx:7:34: warning [bitext/north-form] ')
assert log.contains('[INFO] 0 errors, 1 warning, 0 notes in 0 concepts and 1 unit')

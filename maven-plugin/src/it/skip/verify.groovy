String log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('[INFO] Nothing is checked: daeyeok.skip is set')
assert log.contains('failOn (Default: error)')
assert log.contains('User property: daeyeok.failOn')

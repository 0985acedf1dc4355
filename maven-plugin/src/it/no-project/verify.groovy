String log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('[WARNING] news.tmx:7:34: warning [bitext/north-form] ')
assert log.contains('0 errors, 1 warning, 0 notes in 1 concept and 1 unit; the log names each place')
// A workflow command counts at the start of a line only.
assert log.readLines().any { it.startsWith('::warning file=news.tmx,line=7,col=34') }
assert new File(basedir, 'out/daeyeok.sarif').getText('UTF-8').contains('"uri" : "news.tmx"')

String log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('[ERROR] glossary/vote.json:7:19: error [glossary/two-preferred] ')
assert log.contains('[WARNING] news.tmx:7:40: warning [bitext/north-form] ')
assert log.contains('1 error, 1 warning, 0 notes in 1 concept and 1 unit; the log names each place')
assert log.contains('MojoFailureException')
assert !log.contains('draft-vote.json')

List<String> json = new File(basedir, 'target/daeyeok.json').readLines('UTF-8')
assert json.size() == 2
assert json[0].contains('"file":"glossary/vote.json","line":7,"column":19')

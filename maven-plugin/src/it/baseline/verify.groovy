String known = new File(basedir, 'known.json').getText('UTF-8')
assert known.count(': 1') == 1

// The second run has news, and reports only what is new.
String log = new File(basedir, 'build.log').getText('UTF-8')
assert log.count('[INFO] nothing to report in 1 concept and 0 units') == 1
assert log.count('[ERROR] glossary') == 1
assert log.contains('[ERROR] glossary-new.json:7:19: error [glossary/two-preferred] ')

String log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('[INFO] nothing to report in 1 concept and 1 unit')

String sarif = new File(basedir, 'target/daeyeok.sarif').getText('UTF-8')
assert sarif.contains('"version" : "2.1.0"')
assert sarif.contains('"results" : [ ]')
assert new File(basedir, 'target/daeyeok.xml').getText('UTF-8').contains('failures="0"')

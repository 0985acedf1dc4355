String log = new File(basedir, 'build.log').getText('UTF-8')
// A place is named as seen from where the build was started.
assert log.contains('[INFO] terms/glossary.json:7:19: note [glossary/two-preferred] ')
assert log.contains('[INFO] 0 errors, 0 warnings, 1 note in 1 concept and 0 units')
assert !log.contains('not marked @threadSafe')

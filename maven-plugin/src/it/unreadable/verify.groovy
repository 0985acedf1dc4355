String log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('[ERROR] broken.json:2:10: ')
// The other file is checked all the same.
assert log.contains('[ERROR] glossary.json:7:19: error [glossary/two-preferred] ')
assert log.contains('MojoExecutionException')
assert !log.contains('\tat ')

String log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains("daeyeok.json:4:5: there is no rule 'glossary/two-prefered'")
assert log.contains('MojoExecutionException')
assert !log.contains('\tat ')

/** The Maven plugin: checks glossaries and translations in a build. */
package io.daeyeok.maven;

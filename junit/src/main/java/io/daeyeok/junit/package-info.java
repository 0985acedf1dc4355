/**
 * Checks of glossaries and translations as tests: {@link io.daeyeok.junit.CheckTests} is what a
 * {@code @TestFactory} returns.
 *
 * <p>The artifact needs JUnit Jupiter 5.9 or newer and brings none. No method accepts or returns
 * null.
 */
package io.daeyeok.junit;

/**
 * The glossary that comes with Daeyeok: the language of United Nations debates on human rights in
 * North Korea, as a Seoul newsroom writes it, in Korean of both states and in English.
 *
 * <p>The data are licensed under CC BY 4.0. No method accepts or returns null.
 */
package io.daeyeok.glossary;

package org.anzheng.web.regulator.catalogue;

import org.anzheng.web.shared.Tone;

/**
 * 会签行: one department and whether it has signed.
 *
 * @param organisation in whose name; empty while nobody signed
 * @param at when; empty while nobody signed
 * @param kind what the signature rests on
 * @param hash what was signed
 */
public record SignatureLine(
    String department,
    String organisation,
    Tone tone,
    String state,
    String at,
    String kind,
    String hash) {}

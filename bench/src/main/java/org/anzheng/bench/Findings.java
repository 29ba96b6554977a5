package org.anzheng.bench;

import java.util.List;

/**
 * What a benchmark found.
 *
 * @param method one sentence: rounds, lengths, interleaving
 * @param measured heading of what was measured, with its unit
 * @param reference heading of what it is compared with
 * @param notes what else the reader should know
 */
record Findings(
    String method, String measured, String reference, List<Line> lines, List<String> notes) {}

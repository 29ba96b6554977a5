package org.anzheng.web.regulator.catalogue;

import java.util.List;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.Tone;

/**
 * 类别行: a category of a draft beside the version before.
 *
 * @param change in words, with the fields that differ
 * @param editable whether it is still in the draft
 */
public record CategoryLine(
    String code,
    String name,
    String definition,
    Tone tone,
    String change,
    List<Row> rows,
    boolean editable) {}

package org.anzheng.web.cases;

import java.util.List;
import org.anzheng.web.shared.Row;

/** 档案章节: one record of a case, as rows. */
public record Section(String title, List<Row> rows) {}

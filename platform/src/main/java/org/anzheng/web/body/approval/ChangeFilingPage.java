package org.anzheng.web.body.approval;

import java.util.List;
import org.anzheng.web.shared.FormErrors;
import org.anzheng.web.shared.FormField;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.Typed;

/** 变更备案页面. */
public record ChangeFilingPage(
    List<FormField> fields, List<Row> answers, Typed typed, FormErrors errors) {}

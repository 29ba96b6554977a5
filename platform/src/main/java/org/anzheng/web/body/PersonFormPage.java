package org.anzheng.web.body;

import java.util.List;
import org.anzheng.web.shared.FormErrors;
import org.anzheng.web.shared.Option;
import org.anzheng.web.shared.Typed;

/** 人员登记页面. */
public record PersonFormPage(Typed typed, FormErrors errors, List<Option> accounts) {}

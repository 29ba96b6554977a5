package org.anzheng.web.admin;

import java.util.List;
import org.anzheng.web.shared.FormErrors;
import org.anzheng.web.shared.Option;
import org.anzheng.web.shared.Typed;

/** 主管部门登记页面. */
public record RegulatorFormPage(Typed typed, FormErrors errors, List<Option> roles) {}

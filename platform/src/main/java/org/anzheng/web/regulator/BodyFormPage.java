package org.anzheng.web.regulator;

import org.anzheng.web.shared.FormErrors;
import org.anzheng.web.shared.Typed;

/** 认证机构登记页面. */
public record BodyFormPage(Typed typed, FormErrors errors) {}

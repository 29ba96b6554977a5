package org.anzheng.web.body;

import org.anzheng.web.cases.CaseAct;

/** 机构办理事项: an act of somebody of the body. */
interface BodyCaseAct extends CaseAct {}

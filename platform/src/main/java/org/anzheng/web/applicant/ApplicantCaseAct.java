package org.anzheng.web.applicant;

import org.anzheng.web.cases.CaseAct;

/** 委托人办理事项: an act of the applicant in a case. */
interface ApplicantCaseAct extends CaseAct {}

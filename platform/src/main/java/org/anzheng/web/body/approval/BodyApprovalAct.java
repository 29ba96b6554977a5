package org.anzheng.web.body.approval;

import org.anzheng.web.approvals.ApprovalAct;

/** 机构端审批办理事项. */
interface BodyApprovalAct extends ApprovalAct {}

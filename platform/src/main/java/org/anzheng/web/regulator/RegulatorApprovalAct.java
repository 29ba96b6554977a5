package org.anzheng.web.regulator;

import org.anzheng.web.approvals.ApprovalAct;

/** 主管部门审批办理事项. */
interface RegulatorApprovalAct extends ApprovalAct {}

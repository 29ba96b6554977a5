package org.anzheng.web.body.approval;

import java.util.List;
import org.anzheng.bodies.approval.ApprovalDraft;
import org.anzheng.kernel.Objection;
import org.anzheng.web.shared.Task;

/** 申请草稿页面: the parts of the form, each with what is still missing. */
public record ApprovalDraftPage(ApprovalDraft draft, List<Task> tasks, List<Objection> others) {}

package org.anzheng.web.body.approval;

import java.util.List;
import org.anzheng.bodies.approval.ApprovalDraft;
import org.anzheng.kernel.Objection;
import org.anzheng.web.shared.FormErrors;
import org.anzheng.web.shared.Row;

/** 申请书核对页面: everything read back before it is handed in. */
public record ApprovalDraftCheckPage(
    ApprovalDraft draft, List<Row> answers, List<Objection> objections, FormErrors errors) {}

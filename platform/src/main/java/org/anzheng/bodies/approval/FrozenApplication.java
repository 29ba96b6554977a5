package org.anzheng.bodies.approval;

import java.util.List;

/**
 * 固化申请书: an application as handed in.
 *
 * @param hash over application and evidence as canonical JSON
 */
record FrozenApplication(
    ApprovalApplication application, List<ApprovalEvidence> evidence, String hash) {}

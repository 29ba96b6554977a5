package org.anzheng.certification;

import org.springframework.modulith.NamedInterface;

/**
 * 认证决定表 (F11, second part).
 *
 * @param client the client verified again shortly before the decision
 * @param opinion the decision maker's grounds
 * @param declared 公正性与保密声明: took no part in the evaluation, no conflict of interest (SOD-9)
 */
@NamedInterface("reads")
public record DecisionForm(ClientVerification client, String opinion, boolean declared) {}

package org.anzheng.scheme.committee;

import org.anzheng.kernel.Status;
import org.springframework.modulith.NamedInterface;

/**
 * 决议启动的草案（记录）: a draft that carries a resolution's number.
 *
 * @param kind of what is drafted
 * @param draft its identity where it is drafted
 * @param status how far it has come
 */
@NamedInterface("committee")
public record ResolutionDraft(ProposalKind kind, String draft, String title, Status status) {}

package org.anzheng.supervision.services;

import java.time.LocalDate;

/** 服务监督记录表: what happened, when, and whose certificate it concerns. */
public record ServiceForm(
    ServiceFindingKind kind, String certificate, LocalDate occurredOn, String text) {}

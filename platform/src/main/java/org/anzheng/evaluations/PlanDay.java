package org.anzheng.evaluations;

import java.time.LocalDate;
import org.springframework.modulith.NamedInterface;

/** 审查计划日程: what happens on one day at one site. */
@NamedInterface("reads")
public record PlanDay(LocalDate day, String site, String agenda) {}

package org.anzheng.supervision.published;

import java.time.LocalDate;
import org.springframework.modulith.NamedInterface;

/** 应予撤回的公示: what is public of a decision that was changed or set aside, and its last day. */
@NamedInterface("reads")
public record OwedWithdrawal(String number, LocalDate lastDay) {}

package org.anzheng.supervision.orders;

import java.time.LocalDate;
import java.util.UUID;

/** 逾期未执行的责令: an order to suspend or revoke a certificate whose last day is over. */
public record OverdueOrder(String number, String certificate, UUID body, LocalDate lastDay) {}

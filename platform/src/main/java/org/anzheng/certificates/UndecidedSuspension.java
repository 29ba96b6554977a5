package org.anzheng.certificates;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/** 应当暂停而未决定: a valid certificate whose confirmed nonconformity nobody acted on in time. */
@NamedInterface("reads")
public record UndecidedSuspension(String number, UUID body, LocalDate lastDay) {}

package org.anzheng.certificates;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/** 逾期未监督: a valid certificate that should have been kept by a day. */
@NamedInterface("reads")
public record OverdueSurveillance(String number, UUID body, UUID holder, LocalDate due) {}

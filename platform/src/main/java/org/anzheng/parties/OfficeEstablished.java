package org.anzheng.parties;

import java.util.List;
import java.util.UUID;
import org.anzheng.kernel.Act;
import org.springframework.modulith.NamedInterface;

/** 地方主管部门已设立: an office of a department takes part from now on. */
@NamedInterface("facts")
public record OfficeEstablished(
    Act act,
    String chain,
    UUID subject,
    Department department,
    List<String> coverage,
    List<PowerGrant> powers)
    implements PartyFact {}

package org.anzheng.parties;

import java.util.List;
import java.util.UUID;
import org.anzheng.kernel.Act;
import org.springframework.modulith.NamedInterface;

/** 地方主管部门已变更: area and powers of an office from now on, ended powers included. */
@NamedInterface("facts")
public record OfficeChanged(
    Act act, String chain, UUID subject, List<String> coverage, List<PowerGrant> powers)
    implements PartyFact {}

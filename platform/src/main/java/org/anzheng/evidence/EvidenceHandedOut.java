package org.anzheng.evidence;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.anzheng.kernel.Act;
import org.anzheng.kernel.Fact;

/**
 * 证据包已出具: who took the record of a case out, and what of it was laid open. It stands on the chain
 * of the organisation that took it: the record of the case itself does not grow by being read.
 *
 * @param chain the organisation's chain
 * @param recordChain the chain that was handed out
 * @param records how many records it had
 * @param opened records laid open, with the fields shown; none where it was the whole record
 * @param files how many evidence files came along
 * @param on the day the status was asked for
 */
public record EvidenceHandedOut(
    Act act,
    String chain,
    String caseNumber,
    String recordChain,
    long records,
    SortedMap<Long, List<String>> opened,
    int files,
    Optional<String> on)
    implements Fact {}

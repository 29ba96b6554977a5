package org.anzheng.certification;

import java.util.Optional;
import org.springframework.modulith.NamedInterface;

/**
 * 办案文书: the records made in a case, the last of each kind.
 *
 * @param commissionHash SHA-256 of the commission as frozen, hexadecimal
 * @param contractHash SHA-256 of the contract as proposed, hexadecimal; blank without one
 */
@NamedInterface("reads")
public record CaseRecords(
    String commissionHash,
    Optional<SupplementRequest> supplement,
    Optional<SupplementAnswer> answer,
    Optional<ApplicationReview> applicationReview,
    Optional<ContractTerms> contract,
    String contractHash,
    Optional<Opening> opening,
    Optional<ReviewForm> review,
    Optional<DecisionForm> decision,
    Optional<Rectification> rectification) {}

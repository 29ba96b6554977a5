package org.anzheng.certification;

import java.util.Optional;

/**
 * 立案: where a new case comes from.
 *
 * @param chain record chain of the lineage it continues; empty when it begins one
 */
record CaseStart(CaseOrigin origin, Optional<String> chain) {}

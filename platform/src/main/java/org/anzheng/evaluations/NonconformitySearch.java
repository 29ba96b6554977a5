package org.anzheng.evaluations;

import java.util.Optional;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;

/** 不符合查询: to which case a nonconformity belongs. */
@Service
@NamedInterface("reads")
public class NonconformitySearch {

  private final NonconformityStore store;

  NonconformitySearch(NonconformityStore store) {
    this.store = store;
  }

  /** The number of the case, whoever asks: the caller answers for the scope. */
  public Optional<String> caseOf(UUID nonconformity) {
    return store.caseOf(nonconformity);
  }
}

package org.anzheng.bodies.filings;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 备案查询: filings and what happened to them. Whose filing it is, the caller says. */
@NamedInterface("filings")
@Service
@Transactional(readOnly = true)
public class FilingSearch {

  private final FilingStore store;

  FilingSearch(FilingStore store) {
    this.store = store;
  }

  /** A filing, for the market regulator and the register. */
  public Optional<Filing> find(String number) {
    return store.find(number);
  }

  /** A filing of this organisation. */
  public Optional<Filing> find(String number, UUID organisation) {
    return find(number).filter(filing -> filing.organisation().equals(organisation));
  }

  /** The filings of an organisation, newest first. */
  public List<Filing> of(UUID organisation) {
    return store.of(organisation);
  }

  /** All filings: what waits or is late first, then newest first. */
  public List<Filing> all() {
    return store.all();
  }

  /** What happened, oldest first. */
  public List<FilingEvent> history(String number) {
    return store.events(number);
  }
}

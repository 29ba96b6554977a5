package org.anzheng.supervision.signals;

import static java.util.stream.Collectors.toSet;
import static org.anzheng.scheme.ParameterKey.SIGNAL_SAME_FILES;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.anzheng.archive.FileTraces;
import org.anzheng.archive.TwinFile;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.OrganisationType;
import org.anzheng.parties.OrganisationSummary;
import org.anzheng.parties.Organisations;
import org.springframework.stereotype.Component;

/**
 * 不同客户提交相同文件: one content, by its hash, handed in as evidence by several clients. What an inspector
 * has found harmless once, such as a blank form, is not seen again.
 */
@Component
@Basis("regulation:22")
class SameFilesRule implements RuleCheck {

  private final FileTraces files;
  private final Organisations organisations;
  private final SignalStore store;

  SameFilesRule(FileTraces files, Organisations organisations, SignalStore store) {
    this.files = files;
    this.organisations = organisations;
    this.store = store;
  }

  @Override
  public List<Sighting> look(Round round) {
    long most = round.value(SIGNAL_SAME_FILES);
    Set<String> explained = store.explained(RiskRule.SAME_FILES);
    List<TwinFile> twins =
        files.twins().stream().filter(twin -> !explained.contains(twin.sha256())).toList();
    Set<UUID> clients =
        clients(twins.stream().flatMap(twin -> twin.owners().stream()).collect(toSet()));
    return twins.stream().flatMap(twin -> check(twin, clients::contains, most).stream()).toList();
  }

  /** About each client but the one that was first. */
  static List<Sighting> check(TwinFile twin, Predicate<UUID> client, long most) {
    List<UUID> clients = twin.owners().stream().filter(client).toList();
    return clients.size() < most
        ? List.of()
        : clients.stream()
            .skip(1)
            .map(later ->
                Sighting.ofOrganisation(
                        RiskRule.SAME_FILES, later, twin.sha256(), clients.size(), most)
                    .showing("file/" + twin.sha256()))
            .toList();
  }

  private Set<UUID> clients(Set<UUID> owners) {
    return organisations.find(owners).values().stream()
        .filter(o -> o.type() == OrganisationType.SERVICE_ORGANISATION)
        .map(OrganisationSummary::id)
        .collect(toSet());
  }
}

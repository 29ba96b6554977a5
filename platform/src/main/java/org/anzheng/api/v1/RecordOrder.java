package org.anzheng.api.v1;

import java.util.Arrays;
import java.util.List;
import org.anzheng.adoption.records.RecordForm;
import org.anzheng.adoption.records.Sector;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * 采信记录请求.
 *
 * @param sector such as ENERGY
 * @param requirement what the procurement asked for, such as YQ-2026-000001/1
 * @param certificates numbers to be checked now
 */
record RecordOrder(
    @Nullable String procurement,
    @Nullable String title,
    @Nullable String sector,
    @Nullable String requirement,
    @Nullable List<String> certificates) {

  RecordForm form() {
    return new RecordForm(
        text(procurement),
        text(title),
        Arrays.stream(Sector.values())
            .filter(one -> one.name().equals(text(sector)))
            .findFirst()
            .orElseThrow(() ->
                new Refusal(List.of(Objection.toField("sector", KernelRefusal.NOT_UNDERSTOOD)))),
        text(requirement),
        certificates == null ? List.of() : certificates.stream().map(String::valueOf).toList());
  }

  private static String text(@Nullable String sent) {
    return sent == null ? "" : sent;
  }
}

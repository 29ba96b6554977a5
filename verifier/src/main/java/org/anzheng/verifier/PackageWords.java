package org.anzheng.verifier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.anzheng.proof.CertificateCredential;
import org.anzheng.proof.EvidenceSeal;

/** What a package states (包内所载); true only as far as the verdicts go. */
final class PackageWords {

  private static final int MOST_SHOWN = 2_000;

  private final PackageFiles files;
  private final EvidenceSeal seal;
  private final Optional<CertificateCredential> credential;

  PackageWords(PackageFiles files, EvidenceSeal seal, Optional<CertificateCredential> credential) {
    this.files = files;
    this.seal = seal;
    this.credential = credential;
  }

  Map<String, String> content() throws Refused {
    Map<String, String> content = new LinkedHashMap<>();
    content.put("case_no", seal.caseNumber());
    credential.ifPresent(found -> {
      content.put("number", found.number());
      if (found.token().claims().get("holder") instanceof Map<?, ?> holder) {
        content.put("holder", String.valueOf(holder.get("name")));
      }
      content.put("issuer", found.issuer());
    });
    content.put("madeAt", seal.issuedAt().toString());
    seal.on().ifPresent(day -> content.put("on", day));
    content.put("records", Long.toString(seal.records()));
    put(content, "opened", seal.opened());
    put(content, "partly", seal.partly());
    put(content, "erased", seal.erased());
    String shown = shown();
    if (!shown.isEmpty()) {
      content.put("shown", shown);
    }
    return content;
  }

  /** Each field that is laid open, with what it says. */
  private String shown() throws Refused {
    List<String> fields = new ArrayList<>();
    for (long place : seal.partly()) {
      String name = "bodies/" + PackedRecord.name(place) + ".fields.json";
      Optional<byte[]> json = files.content(name);
      if (json.isPresent()) {
        PackageFiles.read(name, json.get(), PackedFields::parse)
            .shown()
            .forEach(field -> fields.add(place + " " + field.name() + " = " + field.value()));
      }
    }
    String all = String.join("; ", fields);
    return all.length() > MOST_SHOWN ? all.substring(0, MOST_SHOWN) + "…" : all;
  }

  private static void put(Map<String, String> content, String label, SortedSet<Long> numbers) {
    if (!numbers.isEmpty()) {
      content.put(label, numbers.stream().map(String::valueOf).collect(Collectors.joining(", ")));
    }
  }
}

package org.anzheng.certificates;

import java.util.Optional;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;

/** 机读证书查询: the signed credential of a certificate. */
@Service
@NamedInterface("reads")
public class CredentialSearch {

  private final CredentialStore store;

  CredentialSearch(CredentialStore store) {
    this.store = store;
  }

  /** The credential in force; empty for a certificate issued before there were any. */
  public Optional<IssuedCredential> find(String number) {
    return store.find(number);
  }
}

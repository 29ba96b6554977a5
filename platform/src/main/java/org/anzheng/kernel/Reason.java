package org.anzheng.kernel;

/** 拒绝理由: implemented by the refusal enum of each module, e.g. {@code CertificateRefusal}. */
public interface Reason {

  /** How it is answered. */
  RefusalKind kind();

  /** The constant's name. */
  String name();

  /** Stable code shown to users and programs, such as {@code certificates.ALREADY_ISSUED}. */
  default String code() {
    String module = getClass().getPackageName().replaceFirst("^org\\.anzheng\\.?", "");
    return (module.isEmpty() ? "platform" : module) + "." + name();
  }
}

package org.anzheng.certification;

import org.springframework.modulith.NamedInterface;

/** 已有证书: a certificate that the applicant says it holds or held. */
@NamedInterface("reads")
public record HeldCertificate(String body, String number, String status) {}

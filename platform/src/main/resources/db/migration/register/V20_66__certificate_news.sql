-- 证书动态: the decisions about certificates that are news, found newest first, of all bodies and of one.
-- They are few; new certificates are read from the end of all changes.
CREATE INDEX change_decisions ON register.change (recorded_at)
  WHERE event IN ('CertificateSuspended', 'CertificateRestored', 'CertificateRevoked',
    'CertificateCancelled', 'RevocationAnnulled');
CREATE INDEX change_decisions_of_body ON register.change (issuer, recorded_at)
  WHERE event IN ('CertificateSuspended', 'CertificateRestored', 'CertificateRevoked',
    'CertificateCancelled', 'RevocationAnnulled');

-- A table written anew is taken for unsorted until somebody has looked at each page.
VACUUM (ANALYZE) register.certificate;

"""What is said about a result: levels, reasons, what-ifs, advice and the report."""

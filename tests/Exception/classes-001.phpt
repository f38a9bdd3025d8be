--TEST--
The family of exceptions
--EXTENSIONS--
b24activity
--FILE--
<?php
$families = ['Exception', 'ApiException', 'AuthException', 'AccessDeniedException', 'NotFoundException', 'ValidationException', 'LimitException', 'TransportException', 'DecodeException', 'IncompleteListException', 'IncompleteBatchException'];
foreach ($families as $name) {
    $class = new ReflectionClass("B24Activity\\$name");
    echo $name, ' is a ', $class->getParentClass()->getShortName();
    foreach ($class->getProperties() as $property) {
        if ($property->getDeclaringClass()->name === $class->name) {
            echo ', ', $property->isReadOnly() ? 'readonly ' : '', $property->getType(), ' $', $property->name;
        }
    }
    echo "\n";
}
?>
--EXPECT--
Exception is a RuntimeException
ApiException is a Exception, readonly string $error, readonly string $errorDescription, readonly string $restMethod, readonly int $httpStatus
AuthException is a ApiException
AccessDeniedException is a ApiException
NotFoundException is a ApiException
ValidationException is a ApiException
LimitException is a ApiException, readonly ?int $retryAt
TransportException is a Exception, readonly ?bool $executed
DecodeException is a Exception
IncompleteListException is a Exception, readonly array $report
IncompleteBatchException is a Exception, readonly array $report

# language: es
Característica: Otra versión de la matriz
  La matriz es de quien es dueño del procedimiento: la cambian los jefes, rige un minuto después, y cada orden conserva la versión
  que la clasificó.

  @D-17 @D-18
  Escenario: Una versión nueva rige desde que entra en vigor, sin tocar lo que ya estaba clasificado
    Dado un cliente residencial con Internet
    Y que el cliente reclamó por call center
    Y a la orden le quedan 72 horas de plazo
    Cuando el Jefe de la División Soporte al Cliente da 60 horas a lo que está fuera de la matriz
    Entonces la matriz en vigor da todavía 72 horas a lo que está fuera de ella
    Cuando pasa un minuto
    Entonces la matriz en vigor da 60 horas a lo que está fuera de ella
    Dado un cliente residencial con Internet
    Cuando el cliente reclama por call center
    Entonces a la orden le quedan 60 horas de plazo
    Y la orden del otro cliente conserva la versión con que se clasificó, y esta tiene la nueva
    Cuando el Jefe de la División Soporte al Cliente da 72 horas a lo que está fuera de la matriz
    Y pasa un minuto
    Entonces la matriz en vigor da 72 horas a lo que está fuera de ella

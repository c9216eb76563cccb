# language: es
Característica: Órdenes de instalación
  También lo que se instala está en la matriz: tiene su plazo, sube por niveles y va en la agenda. No es un daño, y no se controla
  como uno.

  @D-14
  Escenario: La instalación de un cliente TOP es MUY ALTA, sube por niveles en el día y va primero en la agenda
    Dado que empieza un mes nuevo
    Y un cliente residencial con Internet en el centro NORTE
    Y que el cliente reclamó por call center
    Cuando el operador registra la instalación de Internet de un cliente TOP A en el centro NORTE
    Entonces la orden es de instalación
    Y la orden es del centro NORTE
    Y la vulnerabilidad de la orden es MUY ALTA
    Y a la orden le quedan 12 horas de plazo
    Y en la agenda del centro NORTE la orden de este cliente está antes que la del otro
    Cuando pasan 6 horas
    Entonces se avisa al supervisor del centro de operaciones por el tiempo transcurrido
    Cuando pasan 3 horas
    Entonces se avisa a la Div. Redes por el tiempo transcurrido
    Cuando pasan 3 horas
    Entonces se avisa al Jefe del Departamento por el tiempo transcurrido
    Cuando el operador manda al técnico "T-41" con la cuadrilla "C-7"
    Y la orden se cierra con solución
    Entonces el escalamiento está detenido

  @D-29
  Escenario: La instalación de Internet que espera 150 horas entra en la matriz, y desde entonces sube
    Cuando el operador registra la instalación de Internet de un cliente residencial en el centro SUR
    Entonces la vulnerabilidad de la orden es FUERA DE MATRIZ
    Cuando pasan 149 horas
    Entonces la vulnerabilidad de la orden es FUERA DE MATRIZ
    Y no se avisó a nadie
    Cuando pasa una hora
    Entonces la vulnerabilidad de la orden es CONTROLABLE
    Y a la orden le quedan 48 horas de plazo
    Cuando pasan 24 horas
    Entonces se avisa al supervisor del centro de operaciones por el tiempo transcurrido

  @D-1 @paso-17
  Escenario: La instalación no es un daño: no se controla, y lo que se reclama después es un primer reporte
    Cuando el operador registra la instalación de Internet de un cliente residencial en el centro SUR
    Y la orden se cierra con solución
    Entonces la orden cerrada no tiene control de calidad
    Cuando el cliente reclama por call center
    Entonces es el primer reporte del daño
    Y hay 2 órdenes
    Y no hay caso reiterado

  @D-25
  Escenario: De la instalación anulada decide el supervisor
    Cuando el operador registra la instalación de Internet de un cliente residencial en el centro SUR
    Y el supervisor anula la orden porque "El cliente se muda"
    Entonces la vulnerabilidad de la orden es MODERADA
    Cuando el supervisor confirma la anulación porque "Avisado por teléfono"
    Entonces el escalamiento está detenido

  Escenario: La misma instalación, pedida dos veces, es una sola orden
    Cuando el operador registra la instalación de Internet de un cliente residencial en el centro SUR
    Y lo registra otra vez, sin saber que ya estaba
    Entonces hay una sola orden
